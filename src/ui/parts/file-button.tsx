import { useRef } from 'preact/hooks';

type Props = { children: string; label: string; onFile: (file: File) => void };

/** A button that lets the reader choose a JSON file. @param label what the file is, for screen readers */
export function FileButton({ children, label, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="plain" onClick={() => picker.current?.click()}>{children}</button>
      <input
        ref={picker}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
