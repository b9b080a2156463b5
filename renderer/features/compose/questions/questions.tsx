import type { Attachment } from '../../../../templates/model/attachment.ts';
import type { AttachmentId } from '../../../../templates/model/ids.ts';
import type { Question } from '../../../editor/commands/editor-command.ts';
import { FieldQuestion } from '../field-question.tsx';
import { LinkQuestion } from '../link-question.tsx';
import { AskQuestion } from './ask-question.tsx';
import { CitationQuestion } from './citation-question.tsx';
import { CrossReferenceQuestion } from './cross-reference-question.tsx';
import { EvidenceQuestion } from './evidence-question.tsx';
import { ImageQuestion } from './image-question.tsx';
import type { QuestionProps } from './question-props.ts';
import { TableQuestion } from './table-question.tsx';
import { VoiceQuestion } from './voice-question.tsx';
import './questions.css';

interface QuestionsProps extends QuestionProps {
  /** Spelling and keys are asked about elsewhere: they are no part of the text. */
  readonly question: Exclude<Question, 'spelling' | 'keys'>;
  /** Puts a picture into the dossier. */
  readonly onAttach: (id: AttachmentId, attachment: Attachment) => void;
}

/** The question that a command asks about the text. */
export function Questions({ question, onAttach, ...props }: QuestionsProps) {
  switch (question) {
    case 'link':
      return <LinkQuestion {...props} />;
    case 'field':
      return <FieldQuestion {...props} />;
    case 'citation':
      return <CitationQuestion {...props} />;
    case 'evidence':
      return <EvidenceQuestion {...props} />;
    case 'cross-reference':
      return <CrossReferenceQuestion {...props} />;
    case 'table':
      return <TableQuestion {...props} />;
    case 'image':
      return <ImageQuestion {...props} onAttach={onAttach} />;
    case 'voice':
      return <VoiceQuestion {...props} />;
    case 'ask':
      return <AskQuestion {...props} />;
  }
}
