import { question } from '../graphql';
import { BRIEF, type Brief, EVIDENCE, type Evidence, type Language, STEP, type Step } from './brief';

export interface Note {
  zh: string;
  en: string;
}

export interface Containment {
  target: Brief;
  programs: Brief[];
  day: string | null;
}

export interface Signal {
  node: Brief;
  firstSeen: string;
  firstSeenIn: Brief;
  ageDays: number;
  score: number;
  scoreParts: { name: string; zh: string; en: string; value: number }[];
  parts: { concept: Brief; place: 'NOWHERE' | 'ELSEWHERE' | 'IN_COURSE'; containedIn: Containment[] }[];
  readiness: number | null;
  growth: {
    recent: number;
    previous: number;
    ratio: number | null;
    lower: number;
    upper: number | null;
    trend: 'GROWING' | 'SHRINKING' | 'UNCLEAR' | 'TOO_FEW';
  };
  evidence: Evidence[];
  requirements: { required: Brief; level: number | null; met: boolean }[];
  why: { sentence: string; steps: Step[] }[];
}

export interface SignalAnswer {
  revision: number;
  asOf: string;
  windowBegin: string;
  total: number;
  items: Signal[];
  notes: Note[];
}

export interface SurvivalStep {
  days: number;
  atRisk: number;
  events: number;
  censored: number;
  survival: number;
  lower: number | null;
  upper: number | null;
}

export interface LatencyAnswer {
  revision: number;
  asOf: string;
  count: number;
  events: number;
  censored: number;
  lastDays: number;
  median: { days: number | null; lower: number | null; upper: number | null };
  steps: SurvivalStep[];
  cases: {
    concept: Brief;
    firstDay: string;
    firstSeenIn: Brief;
    days: number;
    contained: Containment | null;
  }[];
  notes: Note[];
}

export interface SignalVariables {
  program: string | null;
  months: number;
  asOf: string | null;
  first: number;
  language: Language;
}

const CONTAINED = 'fragment Contained on Containment { target { ...Brief } programs { ...Brief } day }';

/** What is new and in no course yet. */
export const SIGNALS = question<{ signals: SignalAnswer }, SignalVariables>(
  `query Signals($program: ID, $months: Int!, $asOf: Date, $first: Int!, $language: Language!) {
    signals(program: $program, months: $months, asOf: $asOf, first: $first) {
      revision asOf windowBegin total notes { zh en }
      items {
        node { ...Brief } firstSeen firstSeenIn { ...Brief } ageDays score scoreParts { name zh en value } readiness
        parts { concept { ...Brief } place containedIn { ...Contained } }
        growth { recent previous ratio lower upper trend }
        evidence { ...Proof }
        requirements { required { ...Brief } level met }
        why { sentence(language: $language) steps { ...StepParts } }
      }
    }
  }`,
  BRIEF,
  STEP,
  EVIDENCE,
  CONTAINED,
);

/** How long it takes until a course has what is new. */
export const LATENCY = question<{ absorptionLatency: LatencyAnswer }, { program: string | null; asOf: string | null }>(
  `query Latency($program: ID, $asOf: Date) {
    absorptionLatency(program: $program, asOf: $asOf) {
      revision asOf count events censored lastDays median { days lower upper }
      steps { days atRisk events censored survival lower upper }
      cases { concept { ...Brief } firstDay firstSeenIn { ...Brief } days contained { ...Contained } }
      notes { zh en }
    }
  }`,
  BRIEF,
  CONTAINED,
);
