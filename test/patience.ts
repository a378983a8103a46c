import { configure } from "@testing-library/dom";

/** A busy machine may take its time; what never comes is still told before the test's own end. */
configure({ asyncUtilTimeout: 120_000 });
