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
    readonly property real buttonWanted: Math.max(button.implicitHeight, Theme.mm(card.wide ? 22 : 30))
    property real buttonHeight: card.buttonWanted
    readonly property real wanted: words.height + (button.visible ? button.height : 0) + 3 * Theme.mm(card.wide ? 5 : 8)

    signal chosen

    Column {
        id: words

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(card.wide ? 5 : 8)
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
            visible: card.big !== ""
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
        Repeater {
            model: card.lines

            Label {
                required property string modelData

                width: words.width
                text: modelData
                visible: text !== ""
                capMm: card.wide ? 4.8 : 5.6
            }
        }
    }
    BigButton {
        id: button

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(card.wide ? 5 : 8)
        height: card.buttonHeight
        text: card.action
        primary: card.primary
        capMm: card.wide ? 5.4 : 6.4
        visible: card.possible
        enabled: !card.busy
        onClicked: card.chosen()
    }
}
