import { Init1763800000000 } from './1763800000000-init';
import { Ladder1763900000000 } from './1763900000000-ladder';
import { Rates1763910000000 } from './1763910000000-rates';
import { Sweeps1763920000000 } from './1763920000000-sweeps';
import { Cascade1763930000000 } from './1763930000000-cascade';
import { Figures1763940000000 } from './1763940000000-figures';
import { Alerts1763950000000 } from './1763950000000-alerts';
import { Handover1763960000000 } from './1763960000000-handover';
import { NumberForms1763960100000 } from './1763960100000-number-forms';
import { Voice1763970000000 } from './1763970000000-voice';
import { Contradictions1763980000000 } from './1763980000000-contradictions';
import { ImportFigures1763980100000 } from './1763980100000-import-figures';
import { Privacy1763990000000 } from './1763990000000-privacy';
import { TurnOrder1763990100000 } from './1763990100000-turn-order';
import { ProviderErasures1763990200000 } from './1763990200000-provider-erasures';
import { Bereavement1764000000000 } from './1764000000000-bereavement';
import { Addresses1764100000000 } from './1764100000000-addresses';
import { EndedReminders1764200000000 } from './1764200000000-ended-reminders';
import { SharedReminders1764200100000 } from './1764200100000-shared-reminders';
import { ProviderFaults1764200200000 } from './1764200200000-provider-faults';
import { ZoneData1764300000000 } from './1764300000000-zone-data';
import { RepeatedRequests1764500000000 } from './1764500000000-repeated-requests';
import { TriggeredBy1764510000000 } from './1764510000000-triggered-by';
import { FollowedSettings1764520000000 } from './1764520000000-followed-settings';
import { WhatsappTier1764530000000 } from './1764530000000-whatsapp-tier';
import { RestrictedWords1765000000000 } from './1765000000000-restricted-words';
import { RecordChanges1765001000000 } from './1765001000000-record-changes';
import { ErasureMentions1765002000000 } from './1765002000000-erasure-mentions';
import { Bounds1765010000000 } from './1765010000000-bounds';
import { Sessions1765020000000 } from './1765020000000-sessions';
import { Usernames1765020100000 } from './1765020100000-usernames';
import { LoginAttempts1765020200000 } from './1765020200000-login-attempts';
import { Audit1765030000000 } from './1765030000000-audit';
import { Retention1765040000000 } from './1765040000000-retention';

/** In order. Classes, not file patterns: the same list in the compiled program, in development and in tests. */
export const migrations = [
  Init1763800000000,
  Ladder1763900000000,
  Rates1763910000000,
  Sweeps1763920000000,
  Cascade1763930000000,
  Figures1763940000000,
  Alerts1763950000000,
  Handover1763960000000,
  NumberForms1763960100000,
  Voice1763970000000,
  Contradictions1763980000000,
  ImportFigures1763980100000,
  Privacy1763990000000,
  TurnOrder1763990100000,
  ProviderErasures1763990200000,
  Bereavement1764000000000,
  Addresses1764100000000,
  EndedReminders1764200000000,
  SharedReminders1764200100000,
  ProviderFaults1764200200000,
  ZoneData1764300000000,
  RepeatedRequests1764500000000,
  TriggeredBy1764510000000,
  FollowedSettings1764520000000,
  WhatsappTier1764530000000,
  RestrictedWords1765000000000,
  RecordChanges1765001000000,
  ErasureMentions1765002000000,
  Bounds1765010000000,
  Sessions1765020000000,
  Usernames1765020100000,
  LoginAttempts1765020200000,
  Audit1765030000000,
  Retention1765040000000,
];
