import { type CountryCode } from 'libphonenumber-js';
import { type OpeningHours } from '../../domain/clinic/opening-hours';
import { type Locale } from '../../domain/locale';

/** A text the clinic wrote, in its languages. */
export type OwnText = Partial<Record<Locale, string>>;

/** What texts say about the clinic itself, the same for every patient. */
export interface ClinicVoice {
  name: string;
  /** Name for SMS, at most 18 characters; made from `name` when left out. */
  smsName?: string | undefined;
  /** The number patients are told to call, E.164. */
  phone: string;
  /** Country whose way of writing numbers patients know. */
  country: CountryCode;
  /** The clinic's own tested emergency number, or none: then texts name only the nearest hospital. */
  emergencyLine?: string | undefined;
  /** When someone answers the phone; not told when unknown. */
  hours: OpeningHours | null;
  /** IANA zone of the clinic's wall clock. */
  zone: string;
  /** Whether staff are really alerted to urgent words; otherwise texts do not say so. */
  alertsTeam: boolean;
  /** Where it is, what things cost, what to bring: what patients ask for. */
  address?: OwnText | undefined;
  prices?: OwnText | undefined;
  bring?: OwnText | undefined;
}
