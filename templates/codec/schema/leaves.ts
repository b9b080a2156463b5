import { z } from 'zod';
import { parsePlainDate } from '../../calendar/plain-date.ts';
import type { AttachmentId } from '../../model/ids.ts';
import { languages, type Language } from '../../model/language.ts';
import type { Instant, PlainDate } from '../../model/time.ts';

/** An id that this program minted; short, and safe as part of a file name inside the zip. */
export const mintedId = <Id extends string>(): z.ZodType<Id> =>
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/) as unknown as z.ZodType<Id>;

/** The SHA-256 of an attachment, in hexadecimal. */
export const attachmentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<AttachmentId>;

/** An id that a pack gave. */
export const packName = z.string().min(1).max(200);

export const text = z.string();

export const language: z.ZodType<Language> = z.enum(languages);

const isDay = (value: string): boolean => parsePlainDate(value) !== undefined;

/** A day of the calendar; 30 February is none. */
export const plainDate = z.string().refine(isDay, {
  params: { expected: 'a date as YYYY-MM-DD' },
}) as unknown as z.ZodType<PlainDate>;

/** A moment in UTC, to the second or finer. */
export const instant: z.ZodType<Instant> = z
  .string()
  .refine(
    (value) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
      isDay(value.slice(0, 10)) &&
      !Number.isNaN(Date.parse(value)),
    {
      params: { expected: 'a moment as YYYY-MM-DDTHH:MM:SSZ' },
    },
  );
