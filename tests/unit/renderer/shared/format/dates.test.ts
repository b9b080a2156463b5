import { describe, expect, test } from 'vitest';
import {
  dayOf,
  formatDate,
  formatMoment,
  formatTime,
} from '../../../../../renderer/shared/format/dates.ts';
import type { PlainDate } from '../../../../../templates/model/time.ts';

const day = '2025-09-18' as PlainDate;

describe('dates', () => {
  test('are written as United Nations documents write them', () => {
    expect(formatDate(day, 'long', 'en')).toBe('18 September 2025');
    expect(formatDate(day, 'short', 'en')).toBe('18 Sept 2025');
    expect(formatDate(day, 'weekday', 'en')).toBe('Thu 18 Sept');
    expect(formatDate(day, 'long', 'fr')).toBe('18 septembre 2025');
    expect(formatDate('2025-10-01' as PlainDate, 'long', 'fr')).toBe('1er octobre 2025');
  });

  test('name both Arabic months, in Latin figures', () => {
    expect(formatDate(day, 'long', 'ar')).toBe('18 أيلول/سبتمبر 2025');
  });

  test('are the same day in every time zone', () => {
    expect(formatDate('2025-01-01' as PlainDate, 'long', 'en')).toBe('1 January 2025');
    expect(formatDate('2025-12-31' as PlainDate, 'long', 'en')).toBe('31 December 2025');
  });
});

describe('moments', () => {
  // The hour of the computer, whatever its time zone.
  const at = new Date(2025, 8, 23, 9, 5).toISOString();

  test('have the day and the hour of the computer, on a clock of 24 hours', () => {
    expect(dayOf(at)).toBe('2025-09-23');
    expect(formatTime(at, 'en')).toBe('09:05');
    expect(formatTime(new Date(2025, 8, 23, 0, 30).toISOString(), 'en')).toBe('00:30');
  });

  test('of today are told by their time, others by their day', () => {
    expect(formatMoment(at, '2025-09-23' as PlainDate, 'en')).toBe('09:05');
    expect(formatMoment(at, '2025-09-25' as PlainDate, 'en')).toBe('23 Sept');
    expect(formatMoment(at, '2026-09-25' as PlainDate, 'en')).toBe('23 Sept 2025');
  });
});
