const address = /(https?:\/\/[^\s<>"'，。；！？）】]+[^\s<>"'，。；！？）】.,;:!?)])/;

/** Words with their web addresses as links; nothing else in them is markup. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part} target="_blank" rel="noreferrer noopener">
        {part}
      </a>
    ),
  );
}
