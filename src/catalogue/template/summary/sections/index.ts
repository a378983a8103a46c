import type { Section } from "../line";
import { identities } from "./identities";
import { recording } from "./recording";
import { request } from "./request";
import { stock } from "./stock";

/** The summary from top to bottom. */
export const sections: readonly Section[] = [stock, request, recording, identities];
