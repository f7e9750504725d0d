// SPDX-License-Identifier: Apache-2.0
// Validates every line of a corpus with ajv and prints those of which it thinks otherwise, then how many there were.
// Usage: node validate.cjs CORPUS DOCUMENT_SCHEMA RECORD_SCHEMA
const fs = require('fs');
const { createRequire } = require('module');
const Ajv = createRequire(process.cwd() + '/')('ajv/dist/2020').default;

const [corpus, documents, records] = process.argv.slice(2).map((file) => fs.readFileSync(file, 'utf8'));
const ajv = new Ajv({ strict: true });
const validators = { document: ajv.compile(JSON.parse(documents)), record: ajv.compile(JSON.parse(records)) };
let checked = 0;
for (const line of corpus.split('\n').filter((each) => each.length > 0)) {
  const { schema, name, valid, json } = JSON.parse(line);
  const validate = validators[schema];
  if (validate(JSON.parse(json)) !== valid) {
    console.log(`${schema} ${name}: ${valid ? ajv.errorsText(validate.errors) : 'accepted'}`);
  }
  checked++;
}
console.log(`checked ${checked}`);
