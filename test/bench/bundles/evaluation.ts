import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

/** Prints the milliseconds of processor time that the script takes to be compiled and run, as Excel does on opening. */
const [, , path = ""] = process.argv;
const source = readFileSync(path, "utf8");
const associated: string[] = [];
const context = createContext({
  CustomFunctions: { associate: (id: string) => associated.push(id), Error, ErrorCode: {} },
});
const start = process.cpuUsage();
new Script(source).runInContext(context);
const { user, system } = process.cpuUsage(start);
if (associated.length === 0) throw new Error("no function was registered");
console.log((user + system) / 1000);
