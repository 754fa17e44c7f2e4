import { wallDate } from '../../domain/time/zoned-time';
import { type PhoneOwner } from './controls';

/** What rendering needs to know. */
export interface RenderContext {
  owner: PhoneOwner;
  clinicName: string;
  timeZone: string;
  now: Date;
  /** Where the router is mounted. */
  base: string;
  phoneKey: string;
}

/** 09:30 on the clinic's clock. */
export const hourOf = (at: Date, timeZone: string): string =>
  wallDate(at, timeZone).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
