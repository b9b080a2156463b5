import { z } from 'zod';

/** What the file says of itself: its format and the size and SHA-256 (hex) of every other part. */
export interface Manifest {
  readonly format: number;
  readonly parts: Readonly<Record<string, { readonly sha256: string; readonly size: number }>>;
}

export const manifest: z.ZodType<Manifest> = z.looseObject({
  format: z.number().int().min(1),
  parts: z.record(z.string(), z.looseObject({ sha256: z.string(), size: z.number().int() })),
});

/** The one member that every version, past and future, can be asked for. */
export const formatOnly: z.ZodType<Pick<Manifest, 'format'>> = z.looseObject({
  format: z.number().int().min(1),
});
