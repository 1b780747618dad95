import { question } from '../graphql';
import { BRIEF, type Brief } from './brief';

export type Form = 'THEORY' | 'MIXED' | 'PRACTICE' | 'UNKNOWN';

export interface Course {
  course: Brief;
  semester: number | null;
  hours: number | null;
  courseType: string | null;
  form: Form;
  blocking: number;
  delay: number;
  complexity: number;
  blocks: Brief[];
  longestPath: Brief[];
  prerequisites: Brief[];
  unlocks: Brief[];
}

export interface Prerequisite {
  before: Brief;
  after: Brief;
}

export interface Misplaced {
  prerequisite: Prerequisite;
  before: number;
  after: number;
}

export interface NodeShare {
  value: number | null;
  counted: Brief[];
  of: { id: string }[];
}

export interface Practice {
  byType: { courseType: string; form: Form; hours: { hours: number; counted: Brief[] } }[];
  tasks: { hours: number; counted: Brief[] };
  practice: {
    total: number;
    atLeast: number;
    atMost: number;
    lowest: number | null;
    highest: number | null;
    surely: Brief[];
    perhaps: Brief[];
  };
  conversions: { target: Brief; from: Brief[] }[];
  converted: NodeShare;
  equipped: NodeShare;
  furnished: NodeShare;
}

export interface CurriculumAnswer {
  revision: number;
  program: Brief & { description: string | null; descriptionEn: string | null };
  courses: Course[];
  complexity: number;
  longestPath: Brief[];
  cycles: Brief[][];
  misplaced: Misplaced[];
  missing: Prerequisite[];
  practice: Practice;
  notes: { zh: string; en: string }[];
}

const SHARE = 'fragment ShareParts on NodeShare { value counted { ...Brief } of { id } }';

const PRACTICE = `fragment PracticeParts on CurriculumPractice {
  byType { courseType form hours { hours counted { ...Brief } } }
  tasks { hours counted { ...Brief } }
  practice { total atLeast atMost lowest highest surely { ...Brief } perhaps { ...Brief } }
  conversions { target { ...Brief } from { ...Brief } }
  converted { ...ShareParts } equipped { ...ShareParts } furnished { ...ShareParts }
}`;

/** How the courses of a program hang together, and how much of it is practice. */
export const CURRICULUM = question<{ curriculum: CurriculumAnswer }, { program: string }>(
  `query Curriculum($program: ID!) {
    curriculum(program: $program) {
      revision
      program { ...Brief description descriptionEn }
      courses {
        course { ...Brief } semester hours courseType form blocking delay complexity
        blocks { ...Brief } longestPath { ...Brief } prerequisites { ...Brief } unlocks { ...Brief }
      }
      complexity
      longestPath { ...Brief }
      cycles { ...Brief }
      misplaced { prerequisite { before { ...Brief } after { ...Brief } } before after }
      missing { before { ...Brief } after { ...Brief } }
      practice { ...PracticeParts }
      notes { zh en }
    }
  }`,
  PRACTICE,
  SHARE,
  BRIEF,
);
