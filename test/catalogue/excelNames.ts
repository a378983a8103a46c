/**
 * Excel 4 macro functions and commands of one word, and worksheet functions of one word that we might choose: a custom
 * function of that name is refused or shadowed.
 */
const TAKEN = new Set(
  (
    "ABSREF ACTIVATE ALERT APPLY ARGUMENT ASSIGN BEEP BORDER BREAK CALCULATE CALL CALLER CANCEL CLEAR CLOSE COPY CREATE " +
    "CUT DELETE DEREF DIRECTORY DOCUMENTS ECHO EDITION ELSE ENABLE END ERROR EVALUATE EXEC EXECUTE FCLOSE FILES FONT FOPEN " +
    "FOR FPOS FREAD FREADLN FSIZE FULL FWRITE FWRITELN GALLERY GET GOTO GROUP HALT HELP HIDE HLINE HPAGE HSCROLL IF INITIATE " +
    "INPUT INSERT JUSTIFY LEGEND LINKS LIST LOCK MERGE MESSAGE MOVE NAMES NEW NEXT NOTE OPEN OUTLINE OVERLAY PARSE PASTE " +
    "PATTERNS PAUSE POKE PRECISION PRINT PROTECT QUIT REFTEXT REGISTER RELREF REPORT REQUEST RESTART RESULT RESUME RETURN RUN " +
    "SAVE SCALE SELECT SELECTION SEND SERIES SET SHOW SIZE SORT SOUND SPLIT STEP STYLE SUMMARY TABLE TERMINATE TEXTREF UNDO " +
    "UNGROUP UNHIDE UNREGISTER UPDATE VIEW VLINE VOLATILE VPAGE VSCROLL WAIT WHILE WINDOWS WORKBOOK WORKGROUP ZOOM " +
    "AND ABS AVERAGE CEILING CHAR CODE COUNT DATE DAY DAYS EDATE EXACT FALSE FIND FLOOR INDEX INT LEFT LEN LET LOOKUP LOWER " +
    "MATCH MAX MEDIAN MIN MOD MONTH NA NOT NOW OR RANK RIGHT ROUND ROW SEARCH SUM TEXT TODAY TRIM TRUE TYPE UPPER VALUE YEAR"
  ).split(" "),
);

/** What Excel would not accept in a function's id, as short facts; empty for a valid one. */
export function idFaults(id: string): string[] {
  const faults: [boolean, string][] = [
    [!/^[A-Z][A-Z0-9_]*$/.test(id), "is not UPPER_SNAKE"],
    [id.length < 3 || id.length > 128, "has a length outside 3 to 128"],
    [/^[A-Z]{1,3}[0-9]{1,7}$/.test(id), "looks like a cell"],
    [/^R[0-9]*C[0-9]*$/.test(id) || /^[RC][0-9]*$/.test(id), "looks like a cell in R1C1 style"],
    [TAKEN.has(id), "is a name of Excel's own"],
  ];
  return faults.filter(([found]) => found).map(([, what]) => what);
}

/** The same for a parameter's name, which Excel shows while a formula is typed. */
export function parameterFaults(name: string): string[] {
  const faults: [boolean, string][] = [
    [!/^[a-z][a-z0-9_]*$/.test(name), "is not lower_snake"],
    [name.length > 32, "is longer than 32"],
  ];
  return faults.filter(([found]) => found).map(([, what]) => what);
}
