import { question } from '../graphql';
import { BRIEF, type Brief } from './brief';

interface Wording {
  zh: string;
  en: string;
}

export type ParameterType = 'NODE' | 'STRING' | 'INTEGER' | 'DECIMAL' | 'DATE' | 'BOOLEAN';

export interface Parameter {
  name: string;
  type: ParameterType;
  kind: string | null;
  list: boolean;
  zh: string;
  en: string;
  required: boolean;
  defaults: string[];
  example: string[];
  min: number | null;
  max: number | null;
}

/** A named question; one with a fault cannot be asked. */
export interface Exploration {
  name: string;
  own: boolean;
  title: Wording;
  description: Wording;
  audience: 'PLANNER' | 'ENTERPRISE' | 'RESEARCHER' | 'OFFICE' | null;
  parameters: Parameter[];
  cypher: string;
  fault: string | null;
}

export const EXPLORATIONS = question<{ explorations: Exploration[] }, object>(`query Explorations {
  explorations {
    name own title { zh en } description { zh en } audience cypher fault
    parameters { name type kind list zh en required defaults example min max }
  }
}`);

export interface Cell {
  text: string | null;
  number: number | null;
  nodes: Brief[];
}

export interface ExploreAnswer {
  columns: { name: string; zh: string; en: string }[];
  rows: { cells: Cell[] }[];
  truncated: boolean;
  milliseconds: number;
  revision: number;
}

interface ExploreVariables {
  name: string;
  parameters: { name: string; values: string[] }[];
  first: number;
}

export const EXPLORE = question<{ explore: ExploreAnswer }, ExploreVariables>(
  `query Explore($name: String!, $parameters: [ExploreParameter!], $first: Int!) {
    explore(name: $name, parameters: $parameters, first: $first) {
      columns { name zh en } rows { cells { text number nodes { ...Brief } } } truncated milliseconds revision
    }
  }`,
  BRIEF,
);
