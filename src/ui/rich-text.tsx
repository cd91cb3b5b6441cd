/** A text in which `**…**` stands out; everything else is plain text. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {text.split('**').map((part, index) =>
        // Every second part stood between the stars.
        index % 2 === 1 ? <strong key={part}>{part}</strong> : part,
      )}
    </>
  );
}
