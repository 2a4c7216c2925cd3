"use client";
import { useRouter } from "next/navigation";
import { Select } from "#components/ui/select.tsx";

/** Chooses whose report is shown: each choice is an address. */
export function ReportPerson({
  label,
  choices,
  value,
}: {
  label: string;
  choices: readonly { path: string; name: string }[];
  value: string;
}) {
  const router = useRouter();
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(event) => router.push(event.target.value)}
      className="max-w-full md:ml-auto print:hidden"
    >
      {choices.map(({ path, name }) => (
        <option key={path} value={path}>
          {name}
        </option>
      ))}
    </Select>
  );
}
