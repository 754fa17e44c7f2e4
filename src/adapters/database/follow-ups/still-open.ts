/** SQL: somebody has still to look after this patient, or after what came from this address. Both are expressions. */
export const hasOpenTask = ({ patient, address }: { patient?: string; address?: string }): string =>
  [
    patient && `exists (select from follow_ups t where t.patient_id = ${patient} and t.status <> 'closed')`,
    address && `exists (select from follow_ups t where t.address = ${address} and t.status <> 'closed')`,
  ]
    .filter(Boolean)
    .join(' or ');
