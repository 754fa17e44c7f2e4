/** What the provider has done by itself with a keyword before we saw it: it has answered, and blocked the number or lifted the block. */
export type CarrierKeyword = 'stop' | 'start' | 'help';
