/** Whether a host name of a URL or a Host header (IPv6 in brackets) is this machine, whatever a name server says. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
