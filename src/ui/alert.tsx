/** A page that cannot be what it is: why, in words. */
export function Alert({ text }: { text: string }) {
  return (
    <main>
      <p role="alert">{text}</p>
    </main>
  );
}
