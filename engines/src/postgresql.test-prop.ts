import { openPostgresql } from './postgresql.ts';
import { describeEngine } from './same-figures.ts';

describeEngine('PostgreSQL', openPostgresql, 200);
