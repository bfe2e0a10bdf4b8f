import { openClickhouse } from './clickhouse.ts';
import { describeEngine } from './same-figures.ts';

describeEngine('ClickHouse', openClickhouse, 24);
