import { configure } from "@testing-library/dom";

/** A busy machine may be slow; what never comes is still reported before the test's own limit. */
configure({ asyncUtilTimeout: 120_000 });
