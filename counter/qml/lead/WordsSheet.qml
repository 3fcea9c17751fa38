pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// Close now or later, or only say something: a ready sentence in all languages or the lead's own words in German,
// with what visitors will read.
PanelCard {
    id: sheet

    required property LeadViewModel lead
    readonly property var view: sheet.lead.view
    readonly property bool begun: sheet.view.words_open

    function title(): string {
        const place = sheet.view.words_target === "house" ? qsTrId("lead-house") : sheet.view.words_name === "" ? qsTrId("lead-all") : sheet.view.words_name;
        return (sheet.view.words_how === "words" ? qsTrId("lead-say-title") : qsTrId("lead-close-title")).replace("{place}", place);
    }

    onBegunChanged: {
        own.text = "";
        time.text = "";
        ends.text = "";
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(1.8)

        Label {
            text: sheet.title()
            capMm: 3.2
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        Row {
            spacing: Theme.mm(1.4)

            Repeater {
                model: sheet.view.words_target === "house" ? ["now", "words"] : ["now", "later", "words"]

                Chip {
                    required property string modelData

                    objectName: "how-" + modelData
                    text: qsTrId("lead-how-" + modelData)
                    checked: sheet.view.words_how === modelData
                    one: true
                    onPressed: sheet.lead.choose_how(modelData)
                }
            }
        }
        RowLayout {
            spacing: Theme.mm(3)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: sentences

                objectName: "sentences"
                model: sheet.view.sentences
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                spacing: Theme.mm(0.8)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.mm(70)

                delegate: ReadySentence {
                    id: sentence

                    width: ListView.view.width
                    onPressed: {
                        own.text = "";
                        sheet.lead.choose_sentence(sentence.row.key);
                    }
                }
            }
            ColumnLayout {
                spacing: Theme.mm(1.6)
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.mm(54)

                RowLayout {
                    spacing: Theme.mm(2)
                    Layout.fillWidth: true

                    Field {
                        id: time

                        objectName: "time"
                        visible: sheet.view.words_needs_time
                        name: qsTrId("lead-time")
                        hint: "10:00"
                        wrong: sheet.view.why_words === "needs-time"
                        Layout.fillWidth: true
                        onEdited: text => sheet.lead.set_time(text)
                        onAccepted: sheet.lead.send_words()
                    }
                    Field {
                        id: ends

                        objectName: "ends"
                        name: qsTrId("lead-ends")
                        hint: qsTrId("lead-ends-hint")
                        Layout.fillWidth: true
                        onEdited: text => sheet.lead.set_ends(text)
                        onAccepted: sheet.lead.send_words()
                    }
                }
                Field {
                    id: own

                    objectName: "own"
                    name: qsTrId("lead-own")
                    hint: qsTrId("lead-own-hint")
                    Layout.fillWidth: true
                    onEdited: text => sheet.lead.say(text)
                    onAccepted: sheet.lead.send_words()
                }
                Caption {
                    text: qsTrId("lead-preview")
                }
                Preview {
                    lead: sheet.lead
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        Label {
            objectName: "why-words"
            visible: sheet.view.why_words !== ""
            text: visible ? qsTrId("why-" + sheet.view.why_words) : ""
            capMm: 2.3
            color: Theme.warn
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.mm(2)
            Layout.fillWidth: true

            PanelButton {
                objectName: "leave-words"
                text: qsTrId("lead-leave")
                keys: "Esc"
                tall: true
                Layout.preferredWidth: Theme.mm(34)
                onPressed: sheet.lead.leave()
            }
            PanelButton {
                objectName: "send-words"
                text: qsTrId("lead-send-" + (sheet.view.words_how === "" ? "now" : sheet.view.words_how)).replace("{time}", sheet.view.words_time === "" ? "…" : sheet.view.words_time)
                why: sheet.view.why_words
                busy: sheet.view.pending
                primary: true
                tall: true
                Layout.fillWidth: true
                onPressed: sheet.lead.send_words()
            }
        }
    }
}
