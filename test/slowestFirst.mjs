import { createRequire } from "node:module";
import { relative } from "node:path";

const require = createRequire(import.meta.url);
const { default: Sequencer } = require("@jest/test-sequencer");

/** The slowest suites, the slowest first; `npm test` prints how long each took. */
const slowest = require("./slowSuites.json");

/** Starts with the slowest suites, so that none runs alone at the end while the other workers are idle. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = slowest.indexOf(relative(process.cwd(), path).replaceAll("\\", "/"));
      return at < 0 ? slowest.length : at;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
