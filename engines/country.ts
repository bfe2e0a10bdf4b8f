/** Writes the Parquet file and the report of the example of municipalities: `country.ts <file.parquet> <report.html>`. */
import { writeFileSync } from 'node:fs';
import { reportFromRows, scoreByDatabase } from '../examples/13-a-country-of-municipalities/index.ts';
import { openCountryDatabase } from './src/country-database.ts';

const [file = 'municipios.parquet', page = 'relatorio.html'] = process.argv.slice(2);
const { database, close } = await openCountryDatabase();
writeFileSync(page, reportFromRows(await scoreByDatabase(database, file)));
close();
console.log(`${file} and ${page} written`);
