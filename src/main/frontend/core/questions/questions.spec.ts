import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { parse as readYaml } from 'yaml';
import { ABSORPTIONS } from './absorption';
import { CANDIDATES, DECIDE } from './candidates';
import { CURRICULUM } from './curriculum';
import { DECIDE_ON, DECISIONS, DECISIONS_ABOUT } from './decisions';
import { EXPLORATIONS, EXPLORE } from './explore';
import { COVERAGE, GAPS } from './gaps';
import { GRAPH, VOCABULARY } from './graph';
import { CHOICES, CHOICES_FOUND, NODES, SEARCH, SUGGEST } from './nodes';
import { NEIGHBOURS, NODE, PATHS, RELATIONS } from './record';
import { LATENCY, SIGNALS } from './signals';
import { EXPERTS, TEAMS } from './teams';
import { NAME, PARTS, WHAT_IF } from './whatIf';

const resources = new URL('../../../resources/', import.meta.url);

interface Kind {
  name: string;
  properties?: { name: string; type: string; sensitive?: boolean }[];
}

const TYPES: Record<string, string> = {
  integer: 'Int',
  decimal: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  strings: '[String!]',
};

const own = (kind: Kind) =>
  (kind.properties ?? []).filter((p) => !p.sensitive).map((p) => `${p.name}: ${TYPES[p.type] ?? 'String'}`);

/** The schema as the server has it: its files, and what it makes from the vocabulary: two enums, and a type for each kind. */
function schema() {
  const folder = new URL('graphql/', resources);
  const files = readdirSync(folder).map((f) => readFileSync(new URL(f, folder), 'utf8'));
  const words = readYaml(readFileSync(new URL('vocabulary.yaml', resources), 'utf8'));
  const names = (list: { name: string }[]) => list.map((x) => x.name).join(' ');
  const made = `enum NodeKind { ${names(words.kinds)} } enum RelationKind { ${names(words.relations)} }`;
  const common = /interface Node \{([\s\S]*?)\n\}/.exec(files.join('\n'))?.[1] ?? '';
  const types = words.kinds.map((k: Kind) => `type ${k.name} implements Node {${common}\n${own(k).join('\n')} }`);
  const all = [...files, made, ...types].join('\n');
  return buildSchema(
    /type Mutation/.test(all.replaceAll('extend type', ''))
      ? all
      : all.replaceAll('extend type Mutation', 'type Mutation'),
  );
}

const questions: Record<string, { text: string }> = {
  CANDIDATES,
  DECIDE,
  DECIDE_ON,
  DECISIONS,
  DECISIONS_ABOUT,
  EXPLORATIONS,
  EXPLORE,
  CURRICULUM,
  VOCABULARY,
  GRAPH,
  NODES,
  CHOICES,
  CHOICES_FOUND,
  SEARCH,
  SUGGEST,
  NODE,
  RELATIONS,
  NEIGHBOURS,
  PATHS,
  ABSORPTIONS,
  GAPS,
  COVERAGE,
  TEAMS,
  EXPERTS,
  SIGNALS,
  LATENCY,
  WHAT_IF,
  NAME,
  PARTS,
};

// Built once: on a busy machine it takes a second.
const built = schema();

test.each(Object.entries(questions))('%s asks only for what the schema has', (_, question) => {
  expect(validate(built, parse(question.text)).map((e) => e.message)).toEqual([]);
});
