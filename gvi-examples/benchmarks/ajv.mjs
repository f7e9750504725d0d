// SPDX-License-Identifier: Apache-2.0
// The same lines through ajv: node ajv.mjs SCHEMA FILE, after npm install ajv@8 beside it.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schema, file] = process.argv.slice(2);
const validate = new Ajv2020.default({ allErrors: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
const text = readFileSync(file, "utf8");
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  let wrong = 0;
  for (const line of text.split("\n")) {
    if (line && !validate(JSON.parse(line))) {
      wrong++;
    }
  }
  console.log(`ajv: ${Math.round(performance.now() - start)} ms, ${wrong} wrong`);
}
