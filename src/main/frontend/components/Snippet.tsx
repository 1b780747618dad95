import { parseMarks } from '../core/marks';

/** A part of a text with its matching words marked. */
export function Snippet({ text }: { text: string }) {
  return parseMarks(text).map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text));
}
