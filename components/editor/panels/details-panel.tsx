import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { cleanLine } from "#newsroom/body/text.ts";
import { maxReporterCodeLength } from "#newsroom/stories/limits.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { asFlag, asId, asText, useField } from "../fields/draft-fields.ts";
import { fieldId, useProblemOf } from "../fields/problems-context.ts";
import { useMayWrite } from "../session/session-context.ts";
import type { StoryProps } from "../story-props.ts";
import { BylinesField } from "./bylines-field.tsx";
import { SlugField } from "./slug-field.tsx";
import { Switch } from "./switch.tsx";
import { TagsField } from "./tags-field.tsx";

/** Everything about a story that is chosen and not written. */
export function DetailsPanel({ story }: { story: StoryProps }) {
  const t = useTranslations("editor.fields");
  const mayWrite = useMayWrite();
  const [written, setSectionId] = useField("sectionId", asId);
  const closedInto = story.sections.find(({ closedIds }) => written !== null && closedIds.includes(written));
  const sectionId = closedInto?.id ?? written;
  const [kind, setKind] = useField("kind", asText);
  const [code, setCode] = useField("code", asText);
  const [unverified, setUnverified] = useField("unverified", asFlag);
  const [sensitive, setSensitive] = useField("sensitive", asFlag);
  const sectionProblem = useProblemOf("sectionId");
  const codeProblem = useProblemOf("code");
  return (
    <fieldset disabled={!mayWrite} className="grid gap-5">
      <legend className="sr-only">{t("details")}</legend>
      <div className="grid grid-cols-2 items-start gap-3">
        <Field label={t("section")} error={sectionProblem}>
          {(control) => (
            <Select
              {...control}
              id={fieldId("sectionId")}
              aria-label={t("section")}
              value={sectionId ?? ""}
              onChange={(event) => setSectionId(event.target.value === "" ? null : event.target.value)}
            >
              <option value="">{t("sectionNone")}</option>
              {story.sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("kind")}>
          {(control) => (
            <Select
              {...control}
              value={kind === "" ? "news" : kind}
              onChange={(event) => setKind(event.target.value)}
            >
              {storyKinds.map((name) => (
                <option key={name} value={name}>
                  {t(`kinds.${name}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <BylinesField staff={story.staff} />
      <Field label={t("code")} hint={t("codeHint")} error={codeProblem}>
        {(control) => (
          <Input
            {...control}
            id={fieldId("code")}
            aria-label={t("code")}
            value={code}
            maxLength={maxReporterCodeLength}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            className="max-w-40"
            onChange={(event) => setCode(cleanLine(event.target.value))}
          />
        )}
      </Field>
      <TagsField />
      <SlugField story={story} sectionId={sectionId} />
      <div className="grid gap-1">
        <Switch
          checked={unverified}
          onChange={setUnverified}
          label={t("unverified")}
          hint={t("unverifiedHint")}
        />
        <Switch
          checked={sensitive}
          onChange={setSensitive}
          label={t("sensitive")}
          hint={t("sensitiveHint")}
        />
      </div>
    </fieldset>
  );
}
