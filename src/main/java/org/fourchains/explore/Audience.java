package org.fourchains.explore;

/** Whose question it is. */
enum Audience {
  PLANNER,
  ENTERPRISE,
  RESEARCHER,
  OFFICE
}
