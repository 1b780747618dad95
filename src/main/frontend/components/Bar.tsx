/** A number from 0 to 1 as a bar; the number itself always stands beside it in words. */
export function Bar({ value }: { value: number }) {
  const width = `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ inlineSize: width }} />
    </span>
  );
}
