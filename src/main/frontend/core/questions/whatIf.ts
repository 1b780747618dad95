import { question } from '../graphql';
import type { asInput } from '../whatif/changes';
import { BRIEF, type Brief, EVIDENCE, type Language, STEP } from './brief';
import { GAP, type Gap } from './gaps';

export interface ProgramState {
  courses: number;
  taught: number;
  hours: number;
  absent: number;
  belowLevel: number;
  unknown: number;
  openWeight: number;
  complexity: number;
  longestPath: number;
}

export interface ScoreChange {
  target: Brief;
  before: number | null;
  after: number | null;
}

export interface WhatIfAnswer {
  revision: number;
  before: ProgramState;
  after: ProgramState;
  opened: Gap[];
  closed: Gap[];
  scores: ScoreChange[];
}

export interface WhatIfVariables {
  program: string;
  changes: ReturnType<typeof asInput>[];
  process: string | null;
  first: number;
  language: Language;
}

const STATE = `fragment StateParts on ProgramState {
  courses taught hours absent belowLevel unknown openWeight complexity longestPath
}`;

/** A program as it is and as it would be. */
export const WHAT_IF = question<{ whatIf: WhatIfAnswer }, WhatIfVariables>(
  `query WhatIf($program: ID!, $changes: [SupposedChange!]!, $process: ID, $first: Int!, $language: Language!) {
    whatIf(program: $program, changes: $changes, process: $process, first: $first) {
      revision
      before { ...StateParts }
      after { ...StateParts }
      opened { ...GapParts }
      closed { ...GapParts }
      scores { target { ...Brief } before after }
    }
  }`,
  BRIEF,
  STATE,
  GAP,
  STEP,
  EVIDENCE,
);

/** The name of one node. */
export const NAME = question<{ node: Brief | null }, { id: string }>(
  'query Name($id: ID!) { node(id: $id) { ...Brief } }',
  BRIEF,
);

/** The courses and units of a program, its courses first. */
export const PARTS = question<{ neighbours: { nodes: Brief[] } }, { program: string; kinds: string[]; limit: number }>(
  `query Parts($program: ID!, $kinds: [NodeKind!], $limit: Int!) {
    neighbours(id: $program, depth: 2, kinds: $kinds, relations: [PART_OF], direction: IN, limit: $limit) {
      nodes { ...Brief }
    }
  }`,
  BRIEF,
);
