// Words a second of wink-nlp 2.4 (sentences, tags, lemmas; it has no parser), for comparison with bench/Demarche.Bench.
// Usage: cd bench && npm install --no-save wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 && node peer-wink.mjs TEXT.txt
import { readFileSync } from "node:fs";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";

const nlp = winkNLP(model, ["sbd", "pos"]);
const text = readFileSync(process.argv[2], "utf8");
const rates = [];
for (let round = 0; round < 8; round++) {
  const start = process.hrtime.bigint();
  const doc = nlp.readDoc(text);
  const words = doc.tokens().out(nlp.its.value).length;
  doc.tokens().out(nlp.its.pos);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rates.push([words / seconds, words]);
}
const best = rates.slice(2).sort((a, b) => a[0] - b[0]);
console.log(`wink-nlp 2.4.0: ${Math.round(best[Math.floor(best.length / 2)][0])} words a second (median of ${best.length}; ${best[0][1]} words)`);
