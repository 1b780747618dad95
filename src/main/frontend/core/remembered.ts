/** What this browser keeps for the next visit; one that keeps nothing forgets it, no more. */
export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(`fourchains.${name}`, value);
  } catch {
    // Nothing is lost but some typing.
  }
}

export function remembered(name: string): string {
  try {
    return window.localStorage.getItem(`fourchains.${name}`) ?? '';
  } catch {
    return '';
  }
}
