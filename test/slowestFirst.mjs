import { createRequire } from "node:module";
import { relative } from "node:path";

const require = createRequire(import.meta.url);
const { default: Sequencer } = require("@jest/test-sequencer");

/** Suites that take longest, the longest first; `npm test` prints how long each took. */
const slowest = require("./slowSuites.json");

/** Begins with the slowest suites, so that none of them runs alone at the end while the other workers have nothing to do. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = slowest.indexOf(relative(process.cwd(), path).replaceAll("\\", "/"));
      return at < 0 ? slowest.length : at;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
