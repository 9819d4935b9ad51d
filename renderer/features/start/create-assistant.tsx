import { Anchor, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import type { Founder } from '../../../shared/account/account-schema.ts';
import { emptySchool, type School } from '../../../shared/school/school-schema.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { type AccountDraft, AccountStep } from './account-step.tsx';
import { FolderStep } from './folder-step.tsx';
import { SchoolStep } from './school-step.tsx';
import { SummaryStep } from './summary-step.tsx';

type Props = { suggestedFolder: string; onGiveUp: () => void };

const emptyAccount: AccountDraft = { name: '', role: 'nurse', passphrase: '', passphraseAgain: '' };

/** Four short steps; what was typed is kept when one goes back. */
export function CreateAssistant({ suggestedFolder, onGiveUp }: Props) {
  const [step, setStep] = useState(0);
  const [school, setSchool] = useState<School>(emptySchool);
  const [account, setAccount] = useState<AccountDraft>(emptyAccount);
  const [folder, setFolder] = useState(suggestedFolder);
  const total = startWords.steps.length;
  const founder: Founder = { name: account.name, role: account.role, passphrase: account.passphrase };
  return (
    <GateCard isWide>
      <Text c="dimmed">{startWords.assistantTitle}</Text>
      <PageHeader
        key={step}
        title={stepWords.step(step + 1, total, startWords.steps[step] ?? '')}
        windowTitle={startWords.assistantTitle}
        actions={
          <Anchor component="button" type="button" mih={40} onClick={onGiveUp}>
            {startWords.giveUp}
          </Anchor>
        }
      />
      <Progress value={((step + 1) / total) * 100} mb="xl" aria-hidden />
      {step === 0 && (
        <SchoolStep
          school={school}
          onNext={(next) => {
            setSchool(next);
            setStep(1);
          }}
        />
      )}
      {step === 1 && (
        <AccountStep
          account={account}
          knownWords={[school.name, school.city]}
          onBack={(draft) => {
            setAccount(draft);
            setStep(0);
          }}
          onNext={(next) => {
            setAccount(next);
            setStep(2);
          }}
        />
      )}
      {step === 2 && (
        <FolderStep
          folder={folder}
          onChange={setFolder}
          onBack={() => setStep(1)}
          onNext={() => setStep(3)}
        />
      )}
      {step === 3 && <SummaryStep school={school} founder={founder} folder={folder} onGoTo={setStep} />}
    </GateCard>
  );
}
