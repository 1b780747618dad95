import { question } from '../graphql';
import { BRIEF, type Brief, type Language, type PageInfo, STEP, type Step } from './brief';
import type { Chain } from './graph';

export type Direction = 'OUT' | 'IN';

export interface PropertyValue {
  name: string;
  zh: string;
  en: string;
  value: string;
}

export interface NodeRecord extends Brief {
  key: string;
  aliases: string[];
  description: string | null;
  descriptionEn: string | null;
  since: string | null;
  until: string | null;
  source: string | null;
  chain: Chain;
  properties: PropertyValue[];
  degrees: { kind: string; direction: Direction; count: number }[];
}

export const NODE = question<{ node: NodeRecord | null; graph: { revision: number } }, { id: string }>(
  `query Node($id: ID!) {
    node(id: $id) {
      ...Brief key aliases description descriptionEn since until source
      chain { name zh en } properties { name zh en value } degrees { kind direction count }
    }
    graph { revision }
  }`,
  BRIEF,
);

export interface RelationLine {
  cursor: string;
  other: Brief;
  node: {
    weight: number | null;
    since: string | null;
    until: string | null;
    source: string;
    properties: PropertyValue[];
  };
}

export interface RelationsAnswer {
  node: { relations: { edges: RelationLine[]; pageInfo: PageInfo; totalCount: number } } | null;
}

export interface RelationsVariables {
  id: string;
  kind: string;
  direction: Direction;
  first: number;
  after?: string | null;
}

/** The relations of one kind and direction, a page at a time. */
export const RELATIONS = question<RelationsAnswer, RelationsVariables>(
  `query Relations($id: ID!, $kind: RelationKind!, $direction: Direction!, $first: Int!, $after: String) {
    node(id: $id) {
      relations(kinds: [$kind], direction: $direction, first: $first, after: $after) {
        edges { cursor other { ...Brief } node { weight since until source properties { name zh en value } } }
        pageInfo { hasNextPage endCursor } totalCount
      }
    }
  }`,
  BRIEF,
);

export interface Neighbourhood {
  nodes: Brief[];
  counts: number[];
  truncated: boolean;
  revision: number;
}

export const NEIGHBOURS = question<{ neighbours: Neighbourhood }, { id: string; depth: number; limit: number }>(
  `query Neighbours($id: ID!, $depth: Int!, $limit: Int!) {
    neighbours(id: $id, depth: $depth, limit: $limit) { nodes { ...Brief } counts truncated revision }
  }`,
  BRIEF,
);

export interface PathsAnswer {
  paths: { length: number; sentence: string; steps: Step[] }[];
  graph: { revision: number };
}

export const PATHS = question<PathsAnswer, { from: string; to: string; first: number; language: Language }>(
  `query Paths($from: ID!, $to: ID!, $first: Int!, $language: Language!) {
    paths(from: $from, to: $to, first: $first) {
      length sentence(language: $language) steps { ...StepParts }
    }
    graph { revision }
  }`,
  BRIEF,
  STEP,
);
