import { question } from '../graphql';
import {
  BRIEF,
  type Brief,
  COVER,
  type Cover,
  EVIDENCE,
  type Evidence,
  type Language,
  type Requirement,
  STEP,
} from './brief';

export interface Problem {
  text?: string;
  need?: string;
  skills?: string[];
}

export interface TeamMatch {
  team: Brief | null;
  members: Brief[];
  leader: Brief | null;
  fit: number;
  coverage: number;
  covers: Cover[];
  uncovered: Brief[];
  evidence: Evidence[];
}

export interface TeamAnswer {
  revision: number;
  required: Requirement[];
  standing: TeamMatch[];
  composed: TeamMatch[];
}

interface Variables {
  problem: Problem;
  first: number;
  language: Language;
}

const MATCH = `fragment Match on TeamMatch {
  team { ...Brief } members { ...Brief } leader { ...Brief } fit coverage
  covers { ...CoverParts } uncovered { ...Brief } evidence { ...Proof }
}`;

/** Standing teams that fit a problem, and a new one put together for it. */
export const TEAMS = question<{ teams: TeamAnswer }, Variables>(
  `query Teams($problem: ProblemInput!, $first: Int!, $language: Language!) {
    teams(problem: $problem, first: $first) {
      revision
      required { concept { ...Brief } share level }
      standing { ...Match }
      composed { ...Match }
    }
  }`,
  MATCH,
  BRIEF,
  COVER,
  STEP,
  EVIDENCE,
);

export interface ExpertMatch {
  person: Brief;
  score: number;
  covers: Cover[];
  uncovered: Brief[];
  evidence: Evidence[];
}

/** The persons who can prove most of what a problem asks for. */
export const EXPERTS = question<{ experts: { revision: number; matches: ExpertMatch[] } }, Variables>(
  `query Experts($problem: ProblemInput!, $first: Int!, $language: Language!) {
    experts(problem: $problem, first: $first) {
      revision
      matches { person { ...Brief } score covers { ...CoverParts } uncovered { ...Brief } evidence { ...Proof } }
    }
  }`,
  BRIEF,
  COVER,
  STEP,
  EVIDENCE,
);
