// Words a second of wink-nlp (sentences, tags; it has no parser), beside bench/Demarche.Bench. Usage: node peer-wink.mjs TEXT.txt
// Its packages: npm install --no-package-lock (versions in package.json). Prints one line of JSON.
import { readFileSync } from "node:fs";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";

const rounds = 8, warmUp = 3;
const nlp = winkNLP(model, ["sbd", "pos"]);
const text = readFileSync(process.argv[2], "utf8");
let words = 0;
const rates = [];
for (let round = 0; round < rounds; round++) {
  const start = process.hrtime.bigint();
  const tokens = nlp.readDoc(text).tokens();
  words = tokens.out(nlp.its.value).length;
  tokens.out(nlp.its.pos);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (round >= warmUp) rates.push(words / seconds);
}
rates.sort((a, b) => a - b);
console.log(JSON.stringify({ words, wordsPerSecond: Math.round(rates[Math.floor(rates.length / 2)]) }));
