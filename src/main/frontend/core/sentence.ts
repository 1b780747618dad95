import type { Brief } from './questions/brief';

/** A piece of a sentence; node when the piece is the name of one. */
export interface Word {
  text: string;
  node?: Brief;
}

/** Finds the names of the nodes in a sentence about them, longest names first, so that each can be a link. */
export function linkNames(sentence: string, nodes: Brief[]): Word[] {
  const byName = new Map<string, Brief>();
  for (const node of nodes) {
    if (node.nameEn && !byName.has(node.nameEn)) byName.set(node.nameEn, node);
    if (!byName.has(node.name)) byName.set(node.name, node);
  }
  const names = [...byName.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  if (names.length === 0) return [{ text: sentence }];
  const parts = sentence.split(new RegExp(`(${names.map(escapeRegExp).join('|')})`));
  return parts.filter(Boolean).map((text) => ({ text, node: byName.get(text) }));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
