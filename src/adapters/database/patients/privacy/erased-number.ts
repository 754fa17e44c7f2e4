/**
 * Stands where the number of an erased patient was. The country code 999 is assigned to nobody (ITU-T, list of E.164 assigned country codes), and no
 * conversation has this address, so nothing that bears it is ever claimed for sending.
 */
export const ERASED_NUMBER = '+99900000000';

/** Stands where the name of an erased patient was. */
export const ERASED_NAME = '–';
