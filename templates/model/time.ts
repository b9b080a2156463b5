declare const brand: unique symbol;

/** A day without time or zone, `YYYY-MM-DD`. Comparing two as strings compares the days. */
export type PlainDate = string & { readonly [brand]: 'plain-date' };

/** A moment, ISO 8601 in UTC. Passed in by the caller: pure code has no clock. */
export type Instant = string;
