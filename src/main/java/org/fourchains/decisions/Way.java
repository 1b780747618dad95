package org.fourchains.decisions;

/** How a course takes something in. Only what is inserted makes the course longer. */
enum Way {
  INSERT,
  REPLACE,
  PROJECT,
  OPTIONAL
}
