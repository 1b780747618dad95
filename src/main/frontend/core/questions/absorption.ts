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

/** How a course takes something up. */
export const WAYS = ['INSERT', 'REPLACE', 'PROJECT', 'OPTIONAL'] as const;

export type Way = (typeof WAYS)[number];

export interface ScorePart {
  name: string;
  zh: string;
  en: string;
  value: number;
}

interface Structure {
  blocking: number;
  blockingAfter: number;
  delay: number;
  delayAfter: number;
  complexity: number;
  complexityAfter: number;
}

export interface Placement {
  programs: Brief[];
  course: Brief | null;
  semester: number | null;
  position: number | null;
  hours: number | null;
  way: Way;
  reason: { zh: string; en: string };
  needed: number;
  free: number | null;
  drop: Brief[];
  shorten: Brief | null;
  missing: { concept: Brief; neededFor: Brief; addTo: Brief | null }[];
  teacher: Brief | null;
  mastery: number;
  equipment: { equipment: Brief; where: 'AT_HAND' | 'PARTNER' | 'NOWHERE'; host: Brief | null }[];
  projects: { project: Brief; tasks: Brief[]; learning: Brief[]; exercise: Brief[]; innovation: Brief[] }[];
  structure: Structure | null;
}

export interface Absorption {
  target: Brief;
  course: Brief | null;
  unit: Brief | null;
  score: number;
  parts: ScorePart[];
  covers: Cover[];
  uncovered: Brief[];
  placement: Placement;
  evidence: Evidence[];
}

export interface AbsorptionAnswer {
  revision: number;
  process: Brief & { description: string | null; descriptionEn: string | null };
  required: Requirement[];
  watch: { zh: string; en: string } | null;
  items: Absorption[];
  ifReady: Absorption[];
  absorbedBy: Brief[];
  missing: Brief[];
  notes: { zh: string; en: string }[];
}

export interface AbsorptionVariables {
  process: string;
  program: string | null;
  first: number;
  language: Language;
}

/** Which courses and units should absorb a process. */
export const ABSORPTIONS = question<{ absorptions: AbsorptionAnswer }, AbsorptionVariables>(
  `query Absorptions($process: ID!, $program: ID, $first: Int!, $language: Language!) {
    absorptions(process: $process, program: $program, first: $first) {
      revision
      process { ...Brief description descriptionEn }
      required { concept { ...Brief } share level }
      watch { zh en }
      items { ...Absorbed }
      ifReady { ...Absorbed }
      absorbedBy { ...Brief }
      missing { ...Brief }
      notes { zh en }
    }
  }
  fragment Absorbed on Absorption {
    target { ...Brief } course { ...Brief } unit { ...Brief }
    score parts { name zh en value }
    covers { ...CoverParts } uncovered { ...Brief }
    placement {
      programs { ...Brief } course { ...Brief } semester position hours
      way reason { zh en } needed free drop { ...Brief } shorten { ...Brief }
      missing { concept { ...Brief } neededFor { ...Brief } addTo { ...Brief } }
      teacher { ...Brief } mastery
      equipment { equipment { ...Brief } where host { ...Brief } }
      projects { project { ...Brief } tasks { ...Brief } learning { ...Brief } exercise { ...Brief } innovation { ...Brief } }
      structure { blocking blockingAfter delay delayAfter complexity complexityAfter }
    }
    evidence { ...Proof }
  }`,
  BRIEF,
  COVER,
  STEP,
  EVIDENCE,
);
