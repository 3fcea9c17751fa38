pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One of two ways to go: what it means in figures, and its button; or why it is not possible.
Card {
    id: card

    required property bool wide
    property bool possible
    property bool primary
    property bool busy
    property string title
    property string lead
    property string big
    property var lines: []
    property string against // why not, or what it doesn't promise
    property string action
    readonly property bool crowded: card.wide && Theme.large // the button comes before the small print
    readonly property real rim: Theme.mm(card.wide ? 5 : 6)
    readonly property real buttonWanted: Math.max(button.implicitHeight, Theme.mm(card.wide ? 22 : 30))
    readonly property real wordsWanted: words.height
    property real buttonHeight: card.buttonWanted
    property real wordsHeight: card.wordsWanted
    readonly property real wanted: card.wordsHeight + (button.visible ? button.height + card.rim : 0) + (below.height > 0 ? below.height + card.rim : 0) + 2 * card.rim

    signal chosen

    component Print: Repeater {
        Label {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
            visible: text !== ""
            capMm: card.wide ? 4.8 : 5.8
        }
    }

    Column {
        id: words

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: card.rim
        spacing: Theme.mm(card.wide ? 2.5 : 5)

        Label {
            width: parent.width
            text: card.title
            capMm: card.wide ? 5.4 : 6.6
            font.weight: Font.DemiBold
            color: Theme.accent
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: card.lead
            visible: text !== "" && card.big !== ""
            color: Theme.quiet
        }
        Label {
            width: parent.width
            text: card.big
            visible: text !== ""
            capMm: card.wide ? 6.2 : 7.6
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            text: card.against
            visible: text !== ""
            capMm: card.wide ? 4.8 : 5.6
            color: Theme.warn
        }
        Print {
            model: card.crowded ? [] : card.lines
        }
    }
    Column {
        id: below

        y: card.wordsHeight + 2 * card.rim + (button.visible ? button.height + card.rim : 0)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: card.rim
        spacing: Theme.mm(2.5)

        Print {
            model: card.crowded ? card.lines.filter(line => line !== "") : []
        }
    }
    BigButton {
        id: button

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: card.rim
        y: card.crowded ? card.wordsHeight + 2 * card.rim : card.height - height - card.rim
        height: card.buttonHeight
        text: card.action
        primary: card.primary
        capMm: card.crowded ? 4.8 : card.wide ? 5.4 : 6.4
        visible: card.possible
        enabled: !card.busy
        onClicked: card.chosen()
    }
}
