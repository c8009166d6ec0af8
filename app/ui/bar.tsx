/** A bar of `share` (0–1) of its full length; the number itself stands beside it in words. */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar__track" width="100" height="10" />
      <rect className="bar__fill" width={Math.round(share * 1000) / 10} height="10" />
    </svg>
  );
}
