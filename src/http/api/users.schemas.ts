import { z } from 'zod';
import { inZone } from '../../domain/time/zoned-time';
import { SHORTEST_PASSWORD } from '../../domain/user/password';
import { ROLES } from '../../domain/user/role';
import { canonicalUsername, usernameProblem } from '../../domain/user/username';
import { type UserRecord, USER_ORDERS } from '../../services/users/users';
import { id, pageOf, paging, rowId, time } from './fields';

const role = z.enum(ROLES);
/** The fewest that any role needs; what else a password must be depends on the account, and the service decides it. */
export const newPassword = z
  .string()
  .min(Math.min(...Object.values(SHORTEST_PASSWORD)))
  .max(200)
  .meta({
    description: `At least ${SHORTEST_PASSWORD.admin} characters for administrators, ${SHORTEST_PASSWORD.staff} for others. Common words, names, years and rows of keys count little (easy_to_guess).`,
  });

/** Refuses what could pass for another name (invisible_character, mixed_scripts). */
const newUsername = z
  .string()
  .max(400)
  .superRefine((name, context) => {
    const problem = usernameProblem(name);
    if (problem) context.addIssue({ code: 'custom', message: problem.message, params: { code: problem.code } });
  })
  .transform(canonicalUsername)
  .pipe(z.string().min(1).max(100))
  .meta({ maxLength: 100 });

export const userDraft = z
  .strictObject({
    username: newUsername,
    password: newPassword,
    role,
    patient_id: id
      .optional()
      .meta({ description: "The patient a patient's account belongs to; not for staff and admin." }),
  })
  .refine((draft) => (draft.role === 'patient') === (draft.patient_id !== undefined), {
    path: ['patient_id'],
    message: 'Needed for role patient, and only there.',
    params: { code: 'role_mismatch' },
  })
  .meta({ id: 'UserDraft' });

export const userPatch = z
  .strictObject({
    username: newUsername.optional(),
    password: newPassword.optional(),
    role: z
      .enum(['staff', 'admin'])
      .optional()
      .meta({ description: "Between staff and admin. A patient's account stays one." }),
    disabled: z.boolean().optional(),
  })
  .meta({ id: 'UserPatch' });

export const userQuery = z.strictObject({
  ...paging,
  role: role.optional(),
  patient_id: id.optional(),
  sort: z.enum(USER_ORDERS).default('username'),
});
export const userParams = z.strictObject({ user_id: id });

export const user = z
  .object({
    id: rowId,
    username: z.string(),
    role,
    patient_id: rowId.nullable(),
    disabled: z.boolean(),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'User' });
export const userPage = pageOf(user, 'UserPage');

export const userBody = (record: UserRecord, zone: string): z.input<typeof user> => ({
  id: record.id,
  username: record.username,
  role: record.role,
  patient_id: record.patientId,
  disabled: record.disabledAt !== null,
  created_at: inZone(record.createdAt, zone),
  updated_at: inZone(record.updatedAt, zone),
});
