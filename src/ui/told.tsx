/** A short label and its sentence. */
export function Told({ label, text }: { label: string; text: string }) {
  return (
    <p class="told">
      <strong>{label}</strong> {text}
    </p>
  );
}
