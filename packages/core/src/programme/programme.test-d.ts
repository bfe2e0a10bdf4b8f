import { describe, expectTypeOf, it } from 'vitest';
import type { Call, CallStatus, Milestone, MilestoneTiming, Schedule } from './index.ts';
import { buildSchedule, callStatus, oseeCallWindow2024, oseeProgramme, toICalendar } from './index.ts';

describe('types of the programme', () => {
  it('gives literal statuses and codes', () => {
    expectTypeOf<CallStatus['status']>().toEqualTypeOf<'before' | 'open' | 'late' | 'closed'>();
    expectTypeOf<Schedule['issues'][number]['code']>().toEqualTypeOf<
      'begins-before-dependency-ends' | 'outside-programme' | 'disputed-date'
    >();
    expectTypeOf(callStatus).parameter(1).toEqualTypeOf<string | Date>();
  });

  it('needs nothing beside the programme and the schedule', () => {
    expectTypeOf(buildSchedule).toBeCallableWith(oseeProgramme);
    expectTypeOf(toICalendar).toBeCallableWith(buildSchedule(oseeProgramme));
    expectTypeOf(oseeCallWindow2024).toEqualTypeOf<Call>();
  });

  it('refuses a timing without what it needs', () => {
    expectTypeOf<{ kind: 'month' }>().not.toExtend<MilestoneTiming>();
    expectTypeOf<{ kind: 'date'; date: string }>().not.toExtend<MilestoneTiming>();
    expectTypeOf<Omit<Milestone, 'source'>>().not.toExtend<Milestone>();
  });
});
